import { en } from './en.ts';

/** Whether there is a text of that key: for words of Hyper-V, of which a newer Windows may say more. */
export function isKey(key: string): key is keyof typeof en {
  return Object.hasOwn(en, key);
}
