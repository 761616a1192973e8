import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { blocksOf, inlinesOf, type Block } from './blocks';

const useStyles = makeStyles({
  text: {
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '& p, & ul, & ol': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& ul, & ol': { paddingInlineStart: '1.4em' },
    '& h3': {
      margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase400,
    },
    '& h4': { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
    '& img': { maxWidth: '100%', height: 'auto' },
    '& table': { borderCollapse: 'collapse', width: '100%', marginBottom: tokens.spacingVerticalS },
    '& th, & td': {
      padding: tokens.spacingVerticalXS,
      textAlign: 'start',
      verticalAlign: 'top',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    '& code': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  },
});

/**
 * One of our own pages, written in Markdown, as elements; HTML in it stays text. Links within the pages call `onLink`
 * with their address.
 */
export function Markdown({ text, onLink }: { text: string; onLink: (address: string) => void }) {
  const styles = useStyles();
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} onLink={onLink} />
      ))}
    </div>
  );
}

type OnLink = (address: string) => void;

function BlockView({ block, onLink }: { block: Block; onLink: OnLink }) {
  const line = (text: string) => <Line text={text} onLink={onLink} />;
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? <h3>{line(block.text)}</h3> : <h4>{line(block.text)}</h4>;
    case 'paragraph':
      return <p>{line(block.text)}</p>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>{line(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  {line(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, index) => (
                  <td key={index}>{line(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Line({ text, onLink }: { text: string; onLink: OnLink }) {
  return inlinesOf(text).map(({ kind, text: words, address }, index) => {
    switch (kind) {
      case 'text':
        return words;
      case 'strong':
        return <strong key={index}>{words}</strong>;
      case 'code':
        return <code key={index}>{words}</code>;
      case 'image':
        return <img key={index} src={`guide/${address}`} alt={words} />;
      case 'link':
        return (
          <Link key={index} as="button" inline onClick={() => onLink(address)}>
            {words}
          </Link>
        );
    }
  });
}
