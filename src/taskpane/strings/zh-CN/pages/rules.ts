/** The pages on rules, in Simplified Chinese. */
export const rules = {
  title: (title: string) => `规则：${title}`,
  level: '级别',
  original: '中文说明和依据',
  none: '这条规则没有说明页。',
  here: '本工作簿中',
  counts: (compared: number, broken: number) =>
    compared > 0 ? `本工作簿中核对 ${compared} 处，不符 ${broken} 处` : `本工作簿中不符 ${broken} 处`,
  see: '查看',
  all: '规则目录',
  copyId: '复制技术信息',
  search: '搜索规则',
  groups: {
    arithmetic: '勾稽关系',
    score: '得分',
    consistency: '前后一致',
    completeness: '填写齐全',
    logic: '合理性',
    format: '格式',
    wording: '用语',
  },
  count: (count: number) => `${count} 条规则`,
};

/** The page on the product. */
export const about = {
  what: '绩效自评助手：核对、填充绩效自评表，撰写和核对自评报告。',
  offline: '可离线使用：没有网络也能打开。',
  licence: 'MIT 许可证。',
};
