import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { use, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { LIGHT } from '../../../../appearance/theme';
import { printSetupOf } from '../../../model/print-setup';
import type { Workbook } from '../../../model/workbook';
import { PageContext } from '../../context';
import { Geometry } from '../grid/geometry';
import { pageRule } from './page-rule';
import { paperOf } from './paper';
import { Printed } from './Printed';

const useStyles = makeStyles({
  paper: { display: 'none', '@media print': { display: 'block' } },
});

/** The active sheet as it is put on paper: made when printing begins, and nothing else is printed. */
export function PrintSheet({ workbook }: { workbook: Workbook }) {
  const styles = useStyles();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes what stands on the page as soon as the listener returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return (
    <FluentProvider className={styles.paper} theme={LIGHT}>
      {printing && <ActiveSheet workbook={workbook} />}
    </FluentProvider>
  );
}

function ActiveSheet({ workbook }: { workbook: Workbook }) {
  const { locale } = use(PageContext);
  const sheet = workbook.active;
  const geometry = new Geometry(sheet);
  const setup = printSetupOf(sheet);
  const paper = paperOf(sheet, geometry, setup);
  if (!paper) return null;
  const names = { sheet: sheet.name, file: workbook.name, date: new Date().toLocaleDateString(locale) };
  return (
    <>
      <style>{pageRule(setup, names)}</style>
      <Printed paper={paper} geometry={geometry} centered={setup.centered} />
    </>
  );
}
