import { scriptFile } from '../../shared/script/script-file.ts';
import { saveFile, type SaveFacts } from './save-file.ts';

/** Asks the person where a script goes, and writes it there; false where they did not say. */
export type SaveScript = (suggestedName: string, script: string) => Promise<boolean>;

/** Saves scripts, as Windows PowerShell reads them. Throws AppError OperationFailed. */
export function saveScriptWith(facts: SaveFacts): SaveScript {
  const { saveScript, powershellScript } = facts.text;
  return (suggestedName, script) =>
    saveFile(facts, {
      suggestedName,
      title: saveScript,
      kind: { name: powershellScript, extensions: ['ps1'] },
      content: scriptFile(script),
      notSaved: 'The script was not saved.',
    });
}
