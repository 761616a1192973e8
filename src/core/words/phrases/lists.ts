/** Whether a title announces a list of many things: 汇总表, 一览表, 台账. */
export function namesList(title: string): boolean {
  return /汇总|一览|清单|台账|统计|名单/u.test(title);
}

/** Whether a title is that of the watch kept during the year (绩效运行监控), when nothing has to be reached yet. */
export function namesMonitoring(title: string): boolean {
  return /运行监控|监控表/u.test(title);
}
