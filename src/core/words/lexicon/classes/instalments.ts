/** Parts in which a contract is paid (付款), each a name of its own. */
export const INSTALMENTS =
  '首付款 首期款 预付款 预付工程款 进度款 工程进度款 验收款 结算款 尾款 质保金 质量保证金 履约保证金 定金'.split(
    ' ',
  );

const KNOWN: ReadonlySet<string> = new Set(INSTALMENTS);

/** Whether a label names one of them and nothing else. */
export function isInstalment(core: string): boolean {
  return KNOWN.has(core);
}
