import type { Catalogue } from './zh-CN';

/**
 * What the product has to say: an id and its data. The words live in one typed catalogue per language, so that
 * core never contains prose and a missing translation does not compile.
 */
export type Message = {
  [Id in keyof Catalogue]: { readonly id: Id; readonly data: Parameters<Catalogue[Id]>[0] };
}[keyof Catalogue];

export type Locale = 'zh-CN' | 'en-US';
