import type { environment as zhCN } from '../zh-CN/environment';

/** The same in English. */
export const environment: typeof zhCN = {
  outsideTitle: 'Please use it in Excel',
  outside: 'This page is the task pane of an Excel add-in and has to be opened in Excel.',
  outsideSteps: [
    'Open Excel (2021 or later, Microsoft 365 or Excel on the web) and the workbook with your tables.',
    'On the Home tab, in the group Self-Evaluation, choose Assistant.',
    'If the group is missing, add the manifest file manifest.xml as the installation guide describes.',
  ],
  outsideDemo: 'No Excel? Try the demonstration page',
  oldTitle: 'This Excel is too old',
  old: 'The add-in needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.14). Please update Office or open the workbook in Excel on the web.',
  noOfficeTitle: 'Office.js could not be loaded',
  noOffice:
    'The add-in did not get Excel’s interface files, usually because of the network. Check the connection and reopen the pane; on an intranet ask the administrator to deploy the local files.',
};
