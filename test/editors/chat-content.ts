/** In the isolated world of a real content script: carries out the orders that the test leaves on the page. */
import { Steps, type Order } from '../../src/acting/steps.ts';
import { adapter } from '../../src/platforms/facebook/adapter.ts';

const firstUrl = location.href;
const { dataset } = document.documentElement;
const layer = document.createElement('div');
layer.id = 'layer';
document.documentElement.append(layer);
const steps = new Steps({ adapter, way: () => ({ firstUrl, movedByUser: 0 }), layer: () => layer }, new AbortController().signal);

document.addEventListener('order', () => {
  const order = JSON.parse(dataset['order'] ?? '') as Order;
  delete dataset['report'];
  void steps.carryOut(order).then((report) => {
    dataset['report'] = JSON.stringify(report);
  });
});
dataset['ready'] = 'yes';
