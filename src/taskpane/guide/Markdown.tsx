import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { marked, type Token, type Tokens } from 'marked';
import { Fragment, useMemo, type ReactNode } from 'react';

const useStyles = makeStyles({
  text: {
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    '& p, & ul, & ol': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& ul, & ol': { paddingInlineStart: '1.4em' },
    '& h3': {
      margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
      fontSize: tokens.fontSizeBase400,
      outline: 'none',
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
 * with their address; headings get ids of the form `heading-3`.
 */
export function Markdown(props: { text: string; onLink: (address: string) => void }) {
  const styles = useStyles();
  const tokensOf = useMemo(() => marked.lexer(props.text), [props.text]);
  return <div className={styles.text}>{new Blocks(props.onLink).render(tokensOf)}</div>;
}

class Blocks {
  private headings = 0;

  constructor(private readonly onLink: (address: string) => void) {}

  render(list: readonly Token[]): ReactNode {
    return list.map((token, index) => <Fragment key={index}>{this.one(token)}</Fragment>);
  }

  private one(token: Token): ReactNode {
    const children = 'tokens' in token && token.tokens ? this.render(token.tokens) : null;
    switch (token.type) {
      case 'heading':
        return this.heading(token as Tokens.Heading, children);
      case 'paragraph':
        return <p>{children}</p>;
      case 'list':
        return this.list(token as Tokens.List);
      case 'table':
        return this.table(token as Tokens.Table);
      case 'strong':
        return <strong>{children}</strong>;
      case 'em':
        return <em>{children}</em>;
      case 'code':
      case 'codespan':
        return <code>{(token as Tokens.Codespan).text}</code>;
      case 'link':
        return this.link(token as Tokens.Link, children);
      case 'image':
        return <img src={`guide/${(token as Tokens.Image).href}`} alt={(token as Tokens.Image).text} />;
      case 'blockquote':
        return <blockquote>{children}</blockquote>;
      case 'hr':
        return <hr />;
      case 'space':
        return null;
      default:
        return children ?? (token as Tokens.Text).text;
    }
  }

  /** The page's own title is the pane's heading; sections are one level below it. */
  private heading({ depth }: Tokens.Heading, children: ReactNode): ReactNode {
    this.headings += 1;
    const Heading = depth <= 2 ? 'h3' : 'h4';
    return (
      <Heading id={`heading-${this.headings}`} tabIndex={-1}>
        {children}
      </Heading>
    );
  }

  private list({ ordered, items }: Tokens.List): ReactNode {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List>
        {items.map((item, index) => (
          <li key={index}>{this.render(item.tokens)}</li>
        ))}
      </List>
    );
  }

  private table({ header, rows }: Tokens.Table): ReactNode {
    return (
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={index} scope="col">
                {this.render(cell.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>{this.render(cell.tokens)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }

  private link({ href }: Tokens.Link, children: ReactNode): ReactNode {
    return (
      <Link as="button" inline onClick={() => this.onLink(href)}>
        {children}
      </Link>
    );
  }
}
