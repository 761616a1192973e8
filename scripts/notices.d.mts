interface Package {
  readonly name: string;
  readonly version: string;
  readonly place: string;
  readonly license: string;
}
export function shipped(): readonly Package[];
export function unknown(packages: readonly Package[]): readonly Package[];
