/** The self-test (自检), in Simplified Chinese. */
export const selfTest = {
  hint: '在一张试验工作表上逐项试验本工具在这个 Excel 中的功能，试完即删，不改动您的表。遇到问题时，请把结果复制给技术人员。',
  run: '开始自检',
  again: '重新自检',
  copy: '复制结果',
  copied: '已复制',
  passed: '正常',
  failed: '没有通过',
  result: (passed: number, failed: number) =>
    failed === 0
      ? `${passed} 项都正常。`
      : `${passed} 项正常，${failed} 项没有通过。请把结果复制给技术人员。`,
};
