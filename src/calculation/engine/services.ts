import { Injector, IUniverInstanceService, LocaleService, LocaleType } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstRootNodeFactory,
  AstTreeBuilder,
  DefinedNamesService,
  FormulaDataModel,
  FormulaRuntimeService,
  FunctionNodeFactory,
  FunctionService,
  HyperlinkEngineFormulaService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  ISuperTableService,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  SuperTableService,
  UnionNodeFactory,
  ValueNodeFactory,
  type IUnitData,
} from '@univerjs/engine-formula';
import { adjusted } from './adjusted-functions';
import { OWN_FUNCTIONS } from './own-functions';

/** The only workbook that the engine knows. */
export const UNIT = 'workbook';

/** What the engine asks about the workbook while it computes. */
export interface EngineConfig {
  /** Cells by the engine's sheet id. */
  readonly sheets: IUnitData[string];
  /** The engine's sheet id by the sheet's name. */
  readonly ids: Readonly<Record<string, string>>;
  /** The rows that a filter hides between two rows of a sheet, both included, by the engine's sheet id. */
  readonly filteredOut: (id: string, first: number, last: number) => number[];
}

/** The parts of the engine that read and compute one formula, put together without the rest of Univer. */
export function engineServices({ sheets, ids, filteredOut }: EngineConfig) {
  const names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
  const nothing = () => ({});
  const config = {
    getUnitData: () => ({ [UNIT]: sheets }),
    getSheetNameMap: () => ({ [UNIT]: ids }),
    getSheetName: (_unit: string, id: string) => names[id] ?? '',
    getSheetsInfo: () => ({ sheetOrder: Object.keys(names), sheetNameMap: names }),
    getSheetRowColumnCount: (_unit: string, id: string) => ({
      rowCount: sheets?.[id]?.rowCount ?? 0,
      columnCount: sheets?.[id]?.columnCount ?? 0,
    }),
    getExecuteUnitId: () => UNIT,
    getExecuteSubUnitId: () => '',
    getUnitStylesData: nothing,
    getArrayFormulaCellData: nothing,
    getArrayFormulaRange: nothing,
    getDirtyDefinedNameMap: nothing,
    getFilteredOutRows: (_unit: string, id: string, first: number, last: number) =>
      filteredOut(id, first, last),
    getLocale: () => LocaleType.ZH_CN,
  };
  const injector = new Injector([
    [IUniverInstanceService, { useValue: stub<IUniverInstanceService>({ getUnit: () => null }) }],
    [LocaleService, { useValue: stub<LocaleService>({ getCurrentLocale: () => LocaleType.ZH_CN }) }],
    [FormulaDataModel, { useValue: stub<FormulaDataModel>({}) }],
    [IFormulaCurrentConfigService, { useValue: stub<IFormulaCurrentConfigService>(config) }],
    [IFunctionService, { useClass: FunctionService }],
    [IDefinedNamesService, { useClass: DefinedNamesService }],
    [ISuperTableService, { useClass: SuperTableService }],
    [IHyperlinkEngineFormulaService, { useClass: HyperlinkEngineFormulaService }],
    [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
    [LexerTreeBuilder],
    [Lexer],
    [Interpreter],
    [AstTreeBuilder],
    [AstRootNodeFactory],
    [FunctionNodeFactory],
    [LambdaNodeFactory],
    [LambdaParameterNodeFactory],
    [OperatorNodeFactory],
    [PrefixNodeFactory],
    [ReferenceNodeFactory],
    [SuffixNodeFactory],
    [UnionNodeFactory],
    [ValueNodeFactory],
  ]);
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => adjusted(new Executor(name))),
    ...OWN_FUNCTIONS,
  );
  return {
    lexer: injector.get(Lexer),
    parser: injector.get(AstTreeBuilder),
    interpreter: injector.get(Interpreter),
    runtime: injector.get(IFormulaRuntimeService),
  };
}

/** A service of which the engine uses only these members when nothing is drawn or synchronised. */
function stub<Service>(members: object): Service {
  return members as Service;
}
