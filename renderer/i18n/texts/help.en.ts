/** Texts of Help, in English; loaded with it. */
export const helpEn = {
  'help.topics': 'Topics',
  'help.title': 'Help',
  'help.what': 'What mirroring is',
  'help.what.1':
    'Port mirroring copies the frames of one port of a virtual switch, sent and received, to another port of the same switch, where an analyser reads them. Others call it SPAN.',
  'help.what.2':
    'The traffic itself still goes where it always went: nothing is held back, changed or redirected. That would be port forwarding, which is something else.',
  'help.what.3':
    'Mirroring on Hyper-V is local: both ports are on one virtual switch of one host. Remote mirroring, to another host or through a tunnel, is not something that a Hyper-V switch does.',
  'help.what.4':
    'Copies cost the host processor time and bandwidth: set mirroring up for an investigation and disable it afterwards.',
  'help.group': 'Who receives the copies',
  'help.group.1':
    'A Source is not tied to a Destination. As documented, every Destination on a switch receives the copies of every Source on that switch.',
  'help.group.2':
    'So whoever makes an adapter a Source also shows its frames to Destinations that others have set up before. Mirror Manager names them in the review and asks for your consent one by one.',
  'help.group.3':
    'Host adapters and the external port of a switch can be Sources or Destinations too. Mirror Manager shows them and counts them in; it does not change them.',
  'help.can': 'What Hyper-V can and cannot do',
  'help.can.1': 'It can',
  'help.can.2': 'copy all frames that an adapter sends and receives, while its virtual machine runs;',
  'help.can.3': 'copy many adapters to one, and one to many, on one switch;',
  'help.can.4':
    'change the mirroring mode while virtual machines run: no documentation that we know of requires a restart.',
  'help.can.5': 'It cannot',
  'help.can.6': 'copy one direction only: the setting has no direction;',
  'help.can.7': 'filter, sample or shorten the copies, or choose a VLAN: the analyser does that;',
  'help.can.8': 'copy to another switch or another host;',
  'help.can.9':
    'follow a virtual machine: after a migration Source and Destination are together only if both moved;',
  'help.can.10':
    'see frames that bypass the switch, as those of an adapter with SR-IOV in use: that is concluded from how SR-IOV works, not documented for mirroring;',
  'help.can.11': 'copy frames that a rule of the switch has dropped before.',
  'help.can.12': 'It is not known',
  'help.can.13':
    'whether a Destination in another access VLAN than the Source gets its copies. Microsoft publishes one way for several VLANs: a trunk that allows all of them;',
  'help.can.14': 'whether a legacy network adapter is mirrored like any other.',
  'help.span': 'A dedicated SPAN adapter',
  'help.span.1':
    'The copies should go to an adapter that carries nothing else. The adapter through which you reach the analyser would share its bandwidth with them, and its own traffic would be in the capture.',
  'help.span.2':
    'Mirror Manager adds such an adapter, connects it to the switch of the Sources and makes it a Destination. A virtual machine of generation 1 must be off for that; one of generation 2 takes it while it runs.',
  'help.span.3': 'Then, in the guest',
  'help.span.4': 'find the card by its MAC address: its name in the guest is not the one on the host;',
  'help.span.5': 'rename it, so that everybody knows what it is for;',
  'help.span.6':
    'unbind protocols and services from it, but not all bindings: the capture driver (Npcap) is one of them, and without it Wireshark sees nothing.',
  'help.span.7':
    'The commands for this, for Windows and Linux, are in the details of the Destination. Mirror Manager does not run them: it has no access to guests.',
  'help.prerequisites': 'What is needed',
  'help.prerequisites.1':
    'Windows Server 2016 or later, or Windows 10 or later, with Hyper-V and its module for PowerShell, and an account that is administrator or in Hyper-V Administrators. This is how it is on this computer:',
  'help.nothing': 'The analyser sees nothing',
  'help.nothing.1': 'In the order in which it makes sense to check:',
  'help.nothing.2':
    'Both virtual machines run: a port exists only while its virtual machine does. Virtual machines, column State.',
  'help.nothing.3': 'Source and Destination are on the same switch. Topology, or the column Switch.',
  'help.nothing.4':
    'Both modes are still set when read back: Refresh, then the column Mirroring. A policy or another console may have set them to None.',
  'help.nothing.5':
    'The Destination is a trunk that allows the VLANs of the Sources, or is in the same VLAN. Topology says per VLAN what is expected.',
  'help.nothing.6': 'SR-IOV is not in use on the Source or the Destination. Details, Networking.',
  'help.nothing.7':
    'In the guest you are looking at the right card: compare its MAC address with the one in the details.',
  'help.nothing.8': 'The card is enabled in the guest and the capture driver (Npcap) is bound to it.',
  'help.nothing.9':
    'There is traffic to see: ping something from the Source, and look with the display filter icmp.',
  'help.nothing.10': 'Nothing drops the frames before: an ACL of the adapter, or an extension of the switch.',
  'help.nothing.11':
    'Mirror Manager shows what is configured and read back. For now, only a look in the guest can tell whether copies arrive.',
  'help.undo': 'Undo and the record',
  'help.undo.1':
    'Before each step, the state found is written to a record; after it, the state read back. So a run can be undone exactly, even after a crash: Activity lists all of them.',
  'help.undo.2':
    'Undo reverses one run. Disable ends mirroring, whoever set it up, and removes the SPAN adapters that Mirror Manager added; others only when you ask for it.',
  'help.undo.3':
    'The records are kept for each user, on the computer where Mirror Manager runs. They hold names, ids and settings of adapters, never what is in the traffic, and no passwords.',
  'help.undo.4':
    'Whoever watches the host sees the changes as Hyper-V’s own cmdlets, for instance Set-VMNetworkAdapter with PortMirroring, wherever PowerShell is logged there.',
  'help.practice': 'Practice mode and the guided tour',
  'help.practice.1':
    'A practice lab is a simulated host with its switches and virtual machines. What Hyper-V refuses, the lab refuses too; what you change is kept, even when the program is restarted. The mark “Practice mode” is on every page.',
  'help.practice.2': 'The guided tour sets mirroring up in the lab, shows it and disables it again.',
  'help.shortcuts': 'Keyboard shortcuts',
  'help.terms': 'Terms',
  'help.terms.1': 'Source: an adapter of which every frame sent or received is copied.',
  'help.terms.2': 'Destination: an adapter that receives copies of the frames of every Source on its switch.',
  'help.terms.3': 'SPAN adapter: a Destination that carries nothing else.',
  'help.terms.4': 'Mirroring mode: None, Destination or Source; each adapter has one of them.',
  'help.terms.5':
    'Plan: the steps that lead from how the host is to how you want it, with what the checks say.',
  'help.terms.6':
    'Read back: the host was read after the step and shows it. Only then a step counts as done.',
  'help.terms.7': 'Configured, not proven: the modes are set; whether copies arrive has not been tested.',
};
