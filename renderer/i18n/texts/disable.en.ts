/** Texts of Disable and Undo, in English. */
export const disableEn = {
  'disable.title_one': 'Disable mirroring on {{host}}: {{count}} adapter',
  'disable.title_other': 'Disable mirroring on {{host}}: {{count}} adapters',
  'disable.action': 'Disable mirroring',
  'disable.nothing': 'Nothing needs doing: nothing mirrors here.',
  'undo.title': 'Undo',
  'undo.action': 'Undo',
  'undo.nothing': 'Nothing needs doing: the host is as it was before that run.',
  'undo.bar.set-up': 'Mirroring was set up.',
  'undo.bar.disable': 'Mirroring was disabled.',
  'undo.bar.undo': 'The run was taken back.',
  'undo.bar.create-switch': 'The switch was created.',
  'undo.bar.change-adapters': 'The adapter was changed.',
  'undo.bar.shutdown': 'Undo will need to shut down {{vms}} again.',
  'undo.bar.button': 'Undo…',
  'undo.bar.dismiss': 'Put this away',
};
