/** Texts of Disable and Undo, in English. */
export const disableEn = {
  'disable.title_one': 'Disable mirroring on {{host}}: {{count}} adapter',
  'disable.title_other': 'Disable mirroring on {{host}}: {{count}} adapters',
  'disable.selection': 'the selection',
  'disable.action': 'Disable mirroring',
  'undo.title': 'Undo',
  'undo.action': 'Undo',
  'undo.nothing': 'Nothing needs doing: the host is as it was before that run.',
  'undo.bar.set-up': 'Mirroring was set up.',
  'undo.bar.disable': 'Mirroring was disabled.',
  'undo.bar.create-switch': 'The switch was created.',
  'undo.bar.change-adapters': 'The adapter was changed.',
  'undo.bar.shutdown': 'Undo will need to shut down {{vms}} again.',
  'undo.bar.button': 'Undo…',
  'undo.bar.dismiss': 'Put this away',
  'disable.nothing': 'Nothing needs doing: nothing mirrors here, and no card is left over.',
  'disable.waits':
    'Nothing mirrors here any more. What is left over can be removed when its VM is off; see the checks.',
  'disable.leftover-title_one': 'Remove what is left over on {{host}}: {{count}} SPAN adapter',
  'disable.leftover-title_other': 'Remove what is left over on {{host}}: {{count}} SPAN adapters',
  'disable.leftover-action': 'Remove',
  'disable.stays': 'What stays',
  'disable.receiving': '{{name}} stays a Destination: copies of {{sources}} are still meant for it.',
  'disable.unheard': 'Nobody receives copies of {{sources}} any more, which stay as they are.',
  'disable.not-ours': 'Destinations that Mirror Manager did not add',
  'disable.not-ours-text': 'They are set to None and stay in their VMs, unless you tick them.',
  'disable.also-remove': 'Also remove the adapter {{name}} of {{vm}}',
  'disable.carries':
    'Its guest uses it for its own traffic ({{address}}): removing it may cut the guest off.',
  'disable.kept': 'It is kept: {{why}}',
  'undo.nothing-left':
    'Nothing needs doing: the host is as it was before that run. Counted as undone, it is passed over, and the next Undo goes further back.',
  'undo.count': 'Count as undone',
  'undo.bar.unfinished': 'The last run did not end as planned; something of it may stand.',
  'undo.bar.at': '{{what}} ({{at}})',
  'disable.nothing-ours':
    'Nothing needs doing: no adapter of a virtual machine mirrors here. What does mirror is named in the checks and left alone.',
};
