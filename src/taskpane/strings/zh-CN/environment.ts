/** What is said where the pane cannot work, in Simplified Chinese. */
export const environment = {
  outsideTitle: '请在 Excel 中使用',
  outside: '这个页面是 Excel 加载项“绩效自评助手”的任务窗格，需要在 Excel 中打开。',
  outsideSteps: [
    '打开 Excel（2021 或更新版本、Microsoft 365、网页版均可），打开自评表所在的工作簿。',
    '在“开始”选项卡右侧找到“绩效自评”一组，点“自评助手”。',
    '没有这一组时，请按安装说明添加加载项清单 manifest.xml。',
  ],
  outsideDemo: '没有 Excel？打开演示页面试用',
  oldTitle: 'Excel 版本过低',
  old: '本加载项需要 Excel 2021、Microsoft 365 或 Excel 网页版（ExcelApi 1.14）。请更新 Office，或用 Excel 网页版打开工作簿。',
  noOfficeTitle: '未能加载 Office.js',
  noOffice:
    '加载项没有取得 Excel 的接口文件，通常是网络不通。请检查网络后重新打开窗格；内网使用请联系管理员改用本地文件部署。',
};
