/** The outline that is told with its reason; null where its name stands beside it already. */
interface Chosen {
  readonly outline: string | null;
}

function because(outline: string | null, reason: string): string {
  return outline === null ? `因为${reason}。` : `提纲：${outline}（因为${reason}）`;
}

export const narrativeMessages = {
  'outline/yunnan-form': ({ outline }: Chosen) => because(outline, '工作簿中有云南的表式'),
  'outline/scoring': ({ outline }: Chosen) => because(outline, '工作簿中有部门整体支出评分表'),
  'outline/project-scoring': ({ outline }: Chosen) => because(outline, '工作簿中有项目支出评分表'),
  'outline/ledger': ({ outline }: Chosen) => because(outline, '工作簿中有项目收支明细表'),
  'outline/sichuan-form': ({ outline }: Chosen) => because(outline, '工作簿中有四川的表式'),
  'outline/department': ({ outline }: Chosen) => because(outline, '工作簿中有部门整体的表'),
  'outline/sichuan-department': ({ outline }: Chosen) =>
    because(outline, '工作簿中有部门整体的表，部门在四川'),
  'outline/hunan-department': ({ outline }: Chosen) => because(outline, '工作簿中有部门整体的表，部门在湖南'),
  'outline/yunnan-department': ({ outline }: Chosen) =>
    because(outline, '工作簿中有部门整体的表，部门在云南'),
  'outline/transfer': ({ outline }: Chosen) => because(outline, '工作簿中是转移支付自评表'),
  'outline/accounts': ({ outline }: Chosen) => because(outline, '工作簿中只有决算表，没有自评表'),
  'outline/projects-only': ({ outline }: Chosen) =>
    because(outline, '工作簿中只有项目自评表，没有部门整体的表'),
  'outline/kept': ({ outline }: Chosen) => because(outline, '上次生成时用的是它'),
  'outline/asked': ({ outline }: Chosen) => because(outline, '指定了它'),
  'narrative/only-budgets': ({ year }: { year: string }) =>
    `只找到${year}预算表，没有决算或自评数据，不能生成自评报告。请加入决算表或自评表后再生成。`,
  'narrative/only-interim': ({ year }: { year: string }) =>
    `只找到${year}绩效运行监控表，全年还没有结果，不能生成自评报告。请加入全年的自评表或决算表后再生成。`,
  'narrative/only-goals': ({ year }: { year: string }) =>
    `只找到${year}绩效目标表，没有完成情况，不能生成自评报告。请加入自评表或决算表后再生成。`,
  'narrative/nothing-to-tell': (_data: Record<never, never>) =>
    '现有表格写不出报告：没有读出部门整体、项目或决算的预算数和执行数。请加入自评表或决算表，或手动指定表的各列后再生成。',
  'narrative/placeholder': ({ what }: { what: string }) =>
    what === '' ? '自评报告这一段还没有写，请填写。' : `自评报告还缺这一段，请填写：${what}。`,
  'narrative/outdated-figure': ({
    label,
    typed,
    expected,
  }: {
    label: string;
    typed: string;
    expected: string;
  }) =>
    `这一段改写过，其中“${label}${typed}”与表中的数不一致，表中现为${expected}。请改正这个数，或在表中核对。`,
  'narrative/use-figure': ({ expected }: { expected: string }) => `改为${expected}`,
};
