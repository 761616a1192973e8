/**
 * Sets of kinds that make up their whole between them (互补的分类), one line a set; kinds are parted by a bar, and each
 * is given by words of which its name holds one. A name is of the first kind that it fits (非税收入 is no 税收).
 */
const SETS = `
非税 | 税收
一般债 | 专项债
新增 | 再融资
基本支出 基本经费 | 项目支出 项目经费
人员经费 人员支出 工资福利 | 公用经费 公用支出 日常公用
人员经费 人员支出 人员类 | 公用经费 公用支出 运转类 | 项目经费 项目支出 特定目标类
本金 | 利息
出国 | 公务用车 公车 车辆 | 公务接待 接待费
公务用车购置 车辆购置 购置费 购置支出 | 运行维护 运行费 运维
货物 | 工程 | 服务
流动资产 | 固定资产 非流动资产
中央 | 地方
市级 省级 州级 市本级 省本级 州本级 市直 | 县区 县（市 县级 区县 县市
行政编制 行政人员 | 事业编制 事业人员
一般公共预算 | 政府性基金
一般公共预算 | 政府性基金 | 国有资本经营
财政拨款 | 事业收入 | 经营收入 | 其他收入
财政拨款 | 上级补助 | 事业收入 | 经营收入 | 附属单位 | 其他收入
基本支出 | 项目支出 | 上缴上级 | 经营支出 | 附属单位
行政事业性国有资产 | 国有自然资源
市本级 市级 | 开发区 经开区
市本级 市级 | 区级 县区级 县级
县本级 县级 | 乡镇 镇级 乡级
国内接待 国内公务接待 | 外事接待 国（境）外
年初预算 | 追加预算 预算追加
在职 | 退休 离休
城市 城镇 | 农村 乡村
新建 | 续建
男 | 女
国家级 | 省级
完工 竣工 | 建 | 未开工
已整改 | 正在整改 尚未整改 未整改
线上 | 线下
行政单位 | 事业单位
人大代表建议 人大建议 代表建议 | 政协提案 委员提案 提案
夏粮 | 秋粮
门诊 | 住院
`;

/** For each set its kinds, for each kind the words that show it. */
export const PARTITIONS: readonly (readonly (readonly string[])[])[] = SETS.trim()
  .split('\n')
  .map((set) => set.split('|').map((kind) => kind.trim().split(' ')));
