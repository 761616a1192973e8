void Office.onReady(() => {
  Office.actions.associate('stamp', async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('预算表').getRange('C1').values = [['已盖章']];
      await context.sync();
    });
    event.completed();
  });
});
