import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProseFinding } from '../../../core/prose/model';
import { usePane } from '../../session/context';
import { copyText } from '../../parts/text/copy-text';
import { DOCX, saveFile } from '../../parts/text/save-file';
import { savesFiles } from '../report/copy-report';
import type { Proofed } from './model';

/** What the officer takes along: the text with its corrections, and of a Word document a copy with comments. */
export function TakeAway({ proofed }: { proofed: Proofed }) {
  const { session, state, strings, say } = usePane();
  const words = strings.proof;
  const [copied, setCopied] = useState<string | null>(null);
  const { source, text } = proofed;
  const copy = async () => {
    try {
      await copyText(text);
      setCopied(text);
    } catch (error) {
      session.fail(error);
    }
  };
  const tell = ({ severity, message, evidence, replacement }: ProseFinding): string =>
    [
      `${strings.findings.severities[severity]}：${say(message)}`,
      evidence,
      replacement && words.changeTo(replacement.text),
    ]
      .filter(Boolean)
      .join('\n');
  const comment = async () => {
    try {
      const made = await session.proof.commentedFile(tell, strings.product);
      if (made) saveFile(made.bytes, words.commentedName(made.name.replace(/\.docx$/i, '')), DOCX);
    } catch (error) {
      session.fail(error);
    }
  };
  return (
    <>
      {(source.kind === 'pasted' || (source.kind === 'file' && proofed.corrected > 0)) && (
        <Button size="small" onClick={() => void copy()}>
          {copied === text ? words.copied : words.copy}
        </Button>
      )}
      {source.kind === 'file' && source.file.word && savesFiles() && (
        <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void comment()}>
          {words.exportComments}
        </Button>
      )}
    </>
  );
}
