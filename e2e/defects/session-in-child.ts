import { codeOf, fakeEnvironment, fakeSession, operation } from './shells.ts';

/** What endings.test.ts looks at from outside: a program that uses a session and then just ends. */
async function main(what: string | undefined): Promise<void> {
  if (what === 'not-there') {
    const session = fakeSession('', { executable: '/nowhere/pwsh', environment: fakeEnvironment() });
    console.log(await codeOf(session.invoke('hello', {})));
    await session.dispose();
    return;
  }
  const session = fakeSession();
  await session.invoke(operation('echo'), {});
  const silent = codeOf(session.invoke(operation('silent'), {}));
  await new Promise((resolve) => setImmediate(resolve));
  await session.dispose();
  await silent;
  console.log(process.getActiveResourcesInfo().includes('Timeout') ? 'a timer' : 'no timer');
}

void main(process.argv[2]);
