import { z } from 'zod';

/**
 * What the program can advise with an error, in English; `{{name}}` stands for a value.
 *
 * A screen says the same by the same key in its own language, so that no advice is English there.
 */
export const HINTS = {
  'hint.accept-elevation': 'Agree when Windows asks, or sign in with an account that may.',
  'hint.added-adapter-stays': 'The adapter that was added is still there.',
  'hint.bring-to-state': 'Bring it to Running, or shut it down, then plan again.',
  'hint.changed-since': 'The host has been changed since. Read it again and plan again.',
  'hint.check-disk': 'Check whether the disk is full.',
  'hint.check-folder': 'Choose a folder in which you may write, and check whether the disk is full.',
  'hint.check-lock-folder': 'Check the rights on that folder, and whether the disk is full.',
  'hint.check-this-adapter': 'Read the host again and check this adapter before anything else is changed.',
  'hint.choose-another-file': 'Choose another file.',
  'hint.choose-powershell': 'Choose powershell.exe of Windows or pwsh.exe of PowerShell 7.',
  'hint.constrained':
    'A policy of this machine (Windows Defender Application Control or AppLocker) limits PowerShell. Ask whoever manages the policy to allow this program, or use a machine without it.',
  'hint.delete-lock': 'Try again; if no other program is using it, delete {{lock}}.',
  'hint.disable-instead': 'Use Disable to end mirroring, and check that file.',
  'hint.disconnect-first': 'Disconnect what uses it first.',
  'hint.export-again': 'Reload the window and export the drawing again.',
  'hint.free-memory': 'Free memory on the host, then try again.',
  'hint.give-full-path': 'Give the full path of a PowerShell that may run on this machine with --powershell.',
  'hint.give-plain-name': 'Give the adapter a plain name first.',
  'hint.install-module':
    'Install the Hyper-V module for Windows PowerShell: Install-WindowsFeature Hyper-V-PowerShell',
  'hint.install-program': 'Install it, or start it with "Run as administrator" yourself.',
  'hint.lab-left': 'It was left as it is. Correct it there, or make a new lab.',
  'hint.lab-version': 'Open it with the program that wrote it, or make a new lab.',
  'hint.make-plan-again': 'Make it again: the host may have changed meanwhile.',
  'hint.may-have-happened':
    'What was requested may have happened. Read the host again before you change anything else.',
  'hint.move-records': 'Move it elsewhere, or choose another file for the lab.',
  'hint.name-earlier-run': 'The last run before it is undone by its name: undo {{run}}.',
  'hint.name-lab':
    'Name one that ships with the program (mirror-manager lab list), or make a file: mirror-manager lab new.',
  'hint.name-powershell': 'Name one with its full path, for example --powershell "{{example}}".',
  'hint.not-known-to-module': 'The Hyper-V module on this host does not know what was requested.',
  'hint.not-shut-down': '{{vm}} was not shut down by this run.',
  'hint.object-not-found':
    'Read the host again. Somebody may have removed it, or you may lack the right to see it, or the service vmms is stopped.',
  'hint.only-recorded-runs': 'Only runs of Mirror Manager that are on record can be undone.',
  'hint.open-from-host': 'Open the virtual machine from the host itself, or from another Windows machine.',
  'hint.open-link-yourself': 'Open it yourself: {{address}}',
  'hint.open-printed-address': 'Open the address that the terminal prints, exactly as it is printed.',
  'hint.practice-rdp': 'On a real host this opens Remote Desktop to {{address}}.',
  'hint.practice-vmconnect': 'On a real host this opens its console in VMConnect.',
  'hint.press-enter': 'Press Enter in the terminal in which Mirror Manager runs; it prints another address.',
  'hint.rdp-needs':
    'It needs the integration services and a network adapter with an address. VMConnect needs neither.',
  'hint.read-again': 'Read the host again.',
  'hint.read-again-or-report': 'Read the host again; if it happens again, report it with the details.',
  'hint.read-and-check': 'Read the host again and check it before anything else is changed.',
  'hint.record-may-be-gone':
    'Its record may have been removed, or can no longer be trusted. Read the host again.',
  'hint.reload': 'Reload the window.',
  'hint.reload-other-version': 'Reload the window: it may belong to another version of the program.',
  'hint.run-as-administrator':
    'Run as administrator, or become a member of Hyper-V Administrators (S-1-5-32-578).',
  'hint.run-as-member': 'Run this as a member of Administrators or Hyper-V Administrators on this host.',
  'hint.run-new-plan': 'Review the new plan and run that one.',
  'hint.start-again': 'Start it again.',
  'hint.start-not-elevated': 'Start it without "Run as administrator" to choose another one.',
  'hint.start-vm-first': 'Start the virtual machine first, or open it with VMConnect.',
  'hint.try-again': 'Try again.',
  'hint.undo-starts-it': 'Once it is off, undo starts it again.',
  'hint.use-guest-address': 'Confirm one of the addresses that the guest reports, or use VMConnect.',
  'hint.use-windows-module':
    'Use the Hyper-V module that came with Windows, in Windows PowerShell 5.1: start without --powershell.',
  'hint.wait-or-cancel': 'Wait until it has ended, or cancel it.',
  'hint.wrong-vm-state': 'Read the host again: the virtual machine is not in a state that allows this.',
} as const satisfies Readonly<Record<`hint.${string}`, string>>;

/** The key of an advice. */
export const HintCode = z.enum(Object.keys(HINTS) as (keyof typeof HINTS)[]);
export type HintCode = keyof typeof HINTS;

/** The names of the values that a text has places for. */
type Places<T extends string> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** The values that an advice wants, by name; none for most. */
export type HintValues<C extends HintCode> = Readonly<Record<Places<(typeof HINTS)[C]>, string>>;
