import { expect, it } from 'vitest';
import { colourScript } from './colour-script.ts';

const SCRIPT = `# The VM is taken by its id.
$vm = Hyper-V\\Get-VM -Id '6f2c0000-0000-4000-8000-000000000091'
if ($vm.State -ne 'Off') { throw "not off" }
`;

const kindOf = (part: string) =>
  colourScript(SCRIPT)
    .flat()
    .find(({ content }) => content.includes(part))?.kind;

it('tells the parts of a script apart and loses none of it', () => {
  expect(colourScript(SCRIPT).map((line) => line.map(({ content }) => content).join(''))).toEqual(
    SCRIPT.split('\n'),
  );
  expect(kindOf('6f2c')).toMatch(/^string/);
  expect(kindOf('taken')).toBe('comment');
  expect(kindOf('throw')).toBe('keyword');
  expect(kindOf('Get-VM')).toBe('function');
});

it('leaves markup in a script as text', () => {
  const tokens = colourScript(`Write-Output '<img src=x onerror=alert(1)>'`).flat();
  expect(tokens.map(({ content }) => content).join('')).toBe(`Write-Output '<img src=x onerror=alert(1)>'`);
});
