/** Texts of Disable and Undo, in English. */
export const disableEn = {
  'disable.title_one': 'Disable mirroring on {{host}}: {{count}} adapter',
  'disable.title_other': 'Disable mirroring on {{host}}: {{count}} adapters',
  'disable.selection': 'the selection',
  'disable.action': 'Disable mirroring',
  'undo.title': 'Undo',
  'undo.action': 'Undo',
  'undo.nothing': 'Nothing to do: the host is as it was before that run.',
  'undo.bar.set-up': 'Mirroring was set up.',
  'undo.bar.disable': 'Mirroring was disabled.',
  'undo.bar.create-switch': 'The switch was created.',
  'undo.bar.change-adapters': 'The adapter was changed.',
  'undo.bar.shutdown': 'Undo will need to shut down {{vms}} again.',
  'undo.bar.button': 'Undo…',
  'undo.bar.dismiss': 'Dismiss',
  'disable.nothing': 'Nothing to do: nothing is mirrored here, and no SPAN adapter is left over.',
  'disable.waits':
    'Nothing is mirrored here any more. What is left can be removed when its VM is off; see the checks.',
  'disable.leftover-title_one': 'Remove leftovers on {{host}}: {{count}} SPAN adapter',
  'disable.leftover-title_other': 'Remove leftovers on {{host}}: {{count}} SPAN adapters',
  'disable.leftover-action': 'Remove',
  'disable.stays': 'What stays',
  'disable.receiving': '{{name}} remains a Destination: copies of {{sources}} are still meant for it.',
  'disable.unheard': 'Nobody receives copies of {{sources}} any more; the mirroring mode is not changed.',
  'disable.not-ours': 'Destinations that Mirror Manager did not add',
  'disable.not-ours-text': 'They are set to None and stay in their VMs, unless you tick them.',
  'disable.also-remove': 'Also remove the adapter {{name}} of {{vm}}',
  'disable.carries':
    'Its guest uses it for its own traffic ({{address}}): removing it may cut the guest off.',
  'disable.kept': 'It is kept: {{why}}',
  'undo.nothing-left':
    'Nothing to do: the host is as it was before that run. If you count the run as undone, the next Undo goes one run further back.',
  'undo.count': 'Count as undone',
  'undo.bar.unfinished': 'The last run did not end as planned; some of its changes may remain.',
  'undo.bar.at': '{{at}}: {{what}}',
  'disable.nothing-ours':
    'Nothing to do: no adapter of a virtual machine is mirrored here. What else is mirrored is listed in the checks and not changed.',
};
