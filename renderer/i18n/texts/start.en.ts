/** Texts of the first-run page, in English. */
export const startEn = {
  'start.title': 'Welcome to Mirror Manager for Hyper-V',
  'start.what':
    'It sets up port mirroring on Hyper-V, shows who copies to whom, and puts everything back as it was.',
  'start.to-machines': 'Go to the virtual machines',
  'start.computer': 'Hyper-V on this computer',
  'start.check-again': 'Check again',
  'start.checking': 'Checking this computer…',
  'start.usable': 'Everything that is needed is here.',
  'start.not-usable': 'Something that is needed is missing; what mends it stands beside it.',
  'start.use': 'Work with the Hyper-V of this computer',
  'start.practice': 'Practice',
  'start.practice-text':
    'A practice lab behaves like a Hyper-V host, with all of its refusals, and is kept on this computer. Nothing real is changed.',
  'start.lab.walkthrough': 'Practise on a small lab',
  'start.lab.walkthrough-text':
    'One switch, a virtual machine to watch and one that is to receive the copies.',
  'start.lab.soc': 'Practise on a lab with difficulties',
  'start.lab.soc-text':
    'Switches of one name, VLANs, SR-IOV, a replica, a cluster: what a security team meets on a real host.',
  'start.learn': 'Learn',
  'start.tour': 'Start the guided tour',
  'start.tour-text': 'Ten minutes in practice mode: set up mirroring, see it, disable it.',
  'start.help': 'Read the help',
  'start.help-text':
    'What mirroring is, what Hyper-V can and cannot do, and what to do when the analyser sees nothing.',
  'requirement.powershell': 'PowerShell',
  'requirement.language-mode': 'PowerShell may run scripts',
  'requirement.module': 'The Hyper-V module',
  'requirement.service': 'The service of Hyper-V',
  'requirement.rights': 'Your rights',
  'requirement.answers': 'Hyper-V answers',
  'requirement.met': 'met',
  'requirement.missing': 'missing',
  'requirement.unknown': 'not known: it rests on what is missing above',
  'requirement.copy': 'Copy what to do',
};
