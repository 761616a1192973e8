/**
 * Words that stand on two lines of the lexicon, with the line that counts (`role:value`) and why. A word on two lines
 * that is not declared here fails a test.
 */
export const CONFLICTS: Readonly<Record<string, string>> = {
  // A concept of the field outranks the class of the same name, which it knows more about.
  转移性支出: 'concept:transfer-expenditure',
  '因公出国(境)费用': 'concept:abroad',
  公务用车购置: 'concept:vehicle-purchase',
  公务用车购置支出: 'concept:vehicle-purchase',
  公务用车运行维护费: 'concept:vehicle-running',
  公务接待费: 'concept:reception',
  会议费: 'concept:meeting',
  培训费: 'concept:training',
  // Both classifications have them; the subject is the name either way.
  债务还本支出: 'name:economic',
  预备费: 'name:economic',
  其他支出: 'name:economic',
  住房公积金: 'name:economic',
  购房补贴: 'name:economic',
  提租补贴: 'name:economic',
  公务员医疗补助: 'name:economic',
  // Settled by the grammar from what stands around them.
  运行成本: 'measure:cost',
  和: 'with:with',
};
