/** Texts of the guided tour, in English; loaded with it. */
export const tourEn = {
  'tour.title': 'Guided tour',
  'tour.step': 'Step {{number}} of {{of}}',
  'tour.back': 'Previous step',
  'tour.next': 'Next step',
  'tour.leave': 'Leave the tour',
  'tour.finish': 'Finish',
  'tour.elsewhere': 'The tour takes place in the practice lab “walkthrough”, never on a real host.',
  'tour.open-lab': 'Open the practice lab',
  'tour.mirrored':
    'Mirroring is set up in this lab already, so the tour would find nothing to do. Disable it first.',
  'tour.disable-first': 'Disable it first…',
  'tour.welcome': 'Guided tour',
  'tour.welcome.text':
    'In ten minutes you set mirroring up, look at it and disable it again, in a practice lab: nothing real is changed. Leave the tour whenever you like.',
  'tour.list': 'The virtual machines',
  'tour.list.text':
    'Wind0ws-VM is to be watched, Win-VM-Dest is to receive the copies. Both are on vSwitch0: mirroring stays on one switch.',
  'tour.topology': 'See the switch',
  'tour.topology.text': 'Open Topology: it shows who copies to whom. So far, nobody does.',
  'tour.pick': 'Choose what to watch',
  'tour.pick.text': 'Go back to Virtual machines and select Wind0ws-VM.',
  'tour.start': 'Start the wizard',
  'tour.start.text': 'Choose “{{action}}” in the actions: the wizard opens with this adapter as its Source.',
  'tour.where': 'Choose who receives',
  'tour.where.text':
    'Choose to add a dedicated SPAN adapter to Win-VM-Dest, then “{{next}}”. On an adapter of their own the copies do not mix with other traffic.',
  'tour.review': 'Review before you run',
  'tour.review.text':
    'Nothing has happened yet. Here you see who will receive copies, what the checks say, and each step. Win-VM-Dest is of generation 1, so it is shut down for the new adapter; run it with the button that says so.',
  'tour.result': 'Each step is read back',
  'tour.result.text':
    'A step counts as done when the host shows it. When all are done, read the current state and what is left to do in the guest, then close.',
  'tour.see': 'Source and Destination',
  'tour.see.text':
    'The list shows both, and who copies to whom. “Configured” is all that is known: whether copies arrive is seen in the guest, with Wireshark and the filter icmp.',
  'tour.guest': 'What is left to do in the guest',
  'tour.guest.text':
    'Select LAN2-SPAN and look at Mirroring in the details: a checklist with the commands that find the card, rename it and unbind protocols. Mirror Manager does not do that for you.',
  'tour.disable': 'One click to end it',
  'tour.disable.text': 'Choose “{{disable}}” in the actions of the host.',
  'tour.gone': 'Back to None',
  'tour.gone.text':
    'Tick the box if LAN2-SPAN is to be removed at once, which needs another shutdown; then disable, wait until it is done, and close.',
  'tour.activity': 'What was done',
  'tour.activity.text':
    'Open Activity: every run with its steps, its PowerShell and what was read back. From here each can be undone.',
  'tour.end': 'That was all',
  'tour.end.text':
    'You have set up mirroring, seen it and ended it. Help has the rest: what Hyper-V can and cannot do, and what to check when the analyser sees nothing.',
};
