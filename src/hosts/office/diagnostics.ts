/** Requirement sets whose presence is worth knowing. */
const SETS = ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'];

/** In what Excel and what browser this runs (运行环境), line by line; what Excel does not tell is left out. */
export function environmentFacts(): readonly string[] {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const supported = SETS.filter((version) => requirements.isSetSupported('ExcelApi', version)).at(-1);
  return [
    ...(diagnostics ? [`${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`] : []),
    `ExcelApi ${supported ?? '< 1.14'}; DialogApi 1.2: ${requirements.isSetSupported('DialogApi', '1.2')}`,
    `${displayLanguage}; ${navigator.userAgent}`,
  ];
}
