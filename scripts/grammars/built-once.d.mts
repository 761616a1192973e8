export function builtOnce(source: string): string;
