import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../../../session/context';
import { DOCX } from '../../../parts/text/save-file';
import type { OfferedFile } from '../../../session/state';
import { copyReport, savesFiles } from '../copy-report';

const useStyles = makeStyles({
  offer: {
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Offers the Word file the way this Excel lets a pane give something away. */
export function DocumentOffer({ file }: { file: OfferedFile }) {
  return savesFiles() ? <FileOffer file={file} /> : <TextOffer />;
}

/** On Mac and iPad: the report as formatted text for the clipboard. */
function TextOffer() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await copyReport(state.report?.narrative.paragraphs ?? []);
      setCopied(true);
    } catch (error) {
      session.fail(error);
    }
  };
  return (
    <div className={styles.offer} role="status">
      <Caption1 className={styles.hint}>{words.wordNoFiles}</Caption1>
      <Link as="button" onClick={() => void copy()}>
        {copied ? words.wordCopied : words.wordCopy}
      </Link>
    </div>
  );
}

/**
 * Saves the Word file as a download as soon as it is there, and keeps a link for another try. Some builds of Excel
 * let no pane save files and do not say so; hence the advice beside the link.
 */
function FileOffer({ file }: { file: OfferedFile }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const address = useAddress(file);
  useEffect(() => {
    if (address) save(address, file.name);
  }, [address, file.name]);
  return (
    <div className={styles.offer} role="status">
      <span>
        {words.wordReady(file.name)}{' '}
        {address && (
          <Link href={address} download={file.name}>
            {words.wordSave}
          </Link>
        )}
      </span>
      <Caption1 className={styles.hint}>{words.wordBlocked}</Caption1>
    </div>
  );
}

/** An address inside the browser under which the file can be had as long as it is offered. */
function useAddress(file: OfferedFile): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: DOCX }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return address;
}

function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
