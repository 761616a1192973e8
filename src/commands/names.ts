/** The ribbon's commands, by the function names of manifest.xml. */
export const COMMANDS = ['check', 'fill', 'report', 'proof', 'selfTest'] as const;
export type CommandName = (typeof COMMANDS)[number];
