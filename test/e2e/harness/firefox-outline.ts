/** One thing in Firefox's front tab as assistive technology is told of it; places in CSS pixels of the page. */
export interface FirefoxThing {
  role: string;
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where it stands in the tree: what is inside it begins with its path. */
  path: string;
}

/** Firefox's own names of the roles that stories use. */
export const ROLES: Record<string, string> = {
  pushbutton: 'button',
  entry: 'textbox',
  'text leaf': 'text',
  statictext: 'text',
  'page tab': 'tab',
  'check button': 'checkbox',
  'toggle button': 'button',
};

/** Run in Firefox's own window: the accessible tree of the tab in front, as JSON. Empty until the service is awake. */
export const ACCESSIBLES = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  globalThis.storyAccessibility = service;
  const browser = gBrowser.selectedBrowser;
  const root = service.getAccessibleFor(browser);
  const box = browser.getBoundingClientRect();
  const things = [];
  const walk = (node, path) => {
    const [x, y, width, height] = [{}, {}, {}, {}];
    try {
      node.getBounds(x, y, width, height);
      const scale = devicePixelRatio;
      things.push({
        role: service.getStringRole(node.role), name: node.name ?? '', path,
        x: x.value / scale - mozInnerScreenX - box.x, y: y.value / scale - mozInnerScreenY - box.y, width: width.value / scale, height: height.value / scale,
      });
      for (let i = 0; i < node.childCount; i += 1) walk(node.getChildAt(i), path + String(i) + '/');
    } catch { /* it went while we looked */ }
  };
  if (root) walk(root, '/');
  return JSON.stringify(things);
})()`;

/** Run in Firefox's own window: brings the thing at that path of the tree into view. */
export const scrollTo = (path: string): string => `(() => {
  let node = globalThis.storyAccessibility?.getAccessibleFor(gBrowser.selectedBrowser);
  for (const place of ${JSON.stringify(path.split('/').filter(Boolean))}) node = node?.getChildAt(Number(place));
  node?.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
})()`;
