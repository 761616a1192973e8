import { Failure } from '../model/failure';
import type { Workbook } from '../model/workbook';
import { remoteClass } from '../protocol/remote';

/** `Excel.SettingCollection`: the add-in's settings in the document. */
export const settings = remoteClass<Workbook>({
  kind: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting({ workbook, key })),
  item: (workbook, argument) => {
    const key = argument.text();
    if (!workbook.settings.has(key)) throw new Failure('ItemNotFound', 'SettingCollection.getItem');
    return setting({ workbook, key });
  },
  methods: {
    add: (workbook, args) => {
      const key = args.at(0).text();
      workbook.setSetting(key, args.at(1).value);
      return setting({ workbook, key });
    },
  },
});

/** `Excel.Setting`. */
export const setting = remoteClass<{ workbook: Workbook; key: string }>({
  kind: 'Setting',
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => workbook.setSetting(key, value.value),
    },
  },
  methods: { delete: ({ workbook, key }) => workbook.setSetting(key, undefined) },
});
