import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { attempt, forEach, type Run } from '../cmdlet.ts';
import { switchesNamed, switchOf } from '../find.ts';
import { extensionObject, switchObject, teamObject } from '../objects/virtual-switch.ts';
import { hasWildcards, wildcard } from '../wildcard.ts';

/** Microsoft: Get-VMSwitch, sets Name (wildcards) and Id, narrowed by -SwitchType. */
export function getVmSwitch(run: Run): void {
  const { given, output } = run;
  const types = given.texts('SwitchType');
  const write = (found: readonly VirtualSwitch[]) => {
    for (const each of found) {
      if (types === undefined || types.includes(each.type)) output.objects.push(switchObject(each));
    }
  };
  if (given.has('Id')) forEach(output, given.texts('Id') ?? [], (id) => write([switchOf(run, { id })]));
  else attempt(output, () => write(switchesNamed(run, given.text('Name') ?? '*')));
}

/** Microsoft: Get-VMSwitchTeam; of the switches meant, those with embedded teaming. */
export function getVmSwitchTeam(run: Run): void {
  forEach(run.output, switchesMeant(run, 'Name'), (each) => {
    if (each.embeddedTeaming === true) run.output.objects.push(teamObject(each));
  });
}

/** Microsoft: Get-VMSwitchExtension; -Name is that of an extension, which is translated. */
export function getVmSwitchExtension(run: Run): void {
  const { given, output } = run;
  const names = (given.texts('Name') ?? ['*']).map((name) => ({ name, fits: wildcard(name) }));
  forEach(output, switchesMeant(run, 'VMSwitchName'), (each) => {
    const wanted = each.extensions.filter((extension) =>
      names.some(({ name, fits }) => fits(extension.name) || (!hasWildcards(name) && name === extension.id)),
    );
    for (const extension of wanted) output.objects.push(extensionObject(extension, each));
  });
}

/** The switches given by object or by name; every one when neither is given. */
function switchesMeant(run: Run, nameParameter: string): readonly VirtualSwitch[] {
  const { given, output } = run;
  const found: VirtualSwitch[] = [];
  if (given.has('VMSwitch')) {
    forEach(output, given.objects('VMSwitch'), (ref) => found.push(switchOf(run, ref)));
  } else {
    forEach(output, given.texts(nameParameter) ?? ['*'], (name) => found.push(...switchesNamed(run, name)));
  }
  return found;
}
