import { type ComponentChild, type ContainerNode, render } from 'preact';

/** react-dom/client for content scripts: Preact without its React layer (wxt.config.ts). */
export function createRoot(container: ContainerNode) {
  return {
    render: (children: ComponentChild) => render(children, container),
    unmount: () => render(null, container),
  };
}
