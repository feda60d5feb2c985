import { createContext, type ReactNode } from 'react';

/** What the window has to say in every dialog, above what the dialog itself says; nothing as a rule. */
export const DialogNote = createContext<ReactNode>(null);
