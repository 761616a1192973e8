import { mentions } from '../topics';

/** Whether a title announces a list of many things: 汇总表, 一览表, 台账. */
export function namesList(title: string): boolean {
  return mentions(title, 'list');
}

/** Whether a title is that of the watch kept during the year (绩效运行监控), when nothing has to be reached yet. */
export function namesMonitoring(title: string): boolean {
  return mentions(title, 'monitoring');
}
