import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane with Fluent UI can be: one button, once Office is ready. */
const root = document.getElementById('pane');
void Office.onReady().then(() => {
  if (root)
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Button>确定</Button>
      </FluentProvider>,
    );
});
