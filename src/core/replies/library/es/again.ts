import { CARE_POINTS, recipes, WORK_POINTS } from '../recipe.ts';

/** Asks again, pushes back, goes on (situations 14 to 17), from plain to the last word. */
export const again = recipes('es', [
  {
    name: 'again',
    situation: 14,
    rung: 2,
    points: WORK_POINTS,
    both: {
      a: {
        no: '[Como escribí el {earlierDate}, ]esta cuenta es para mi familia y mis amistades más cercanas.',
        ack: 'Eso sigue igual.',
        alternative: 'Siempre (puedes//puede) contactarme {contactPoint}[: {link}].',
      },
      b: {
        ack: 'Gracias por preguntar otra vez[, {name}].',
        no: 'Mi respuesta es la misma[ que el {earlierDate}]: aquí no añado a nadie del trabajo.',
        alternative: '(Puedes//Puede) contactarme {contactPoint}[: {link}].',
      },
      c: {
        ack: 'Hola de nuevo[, {name}].',
        no: '[Lo que escribí el {earlierDate} sigue en pie: ]aquí no añado contactos del trabajo.',
        alternative: 'La forma de contactarme es {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'again-unseen',
    situation: 14,
    rung: 1,
    points: WORK_POINTS,
    both: {
      a: {
        thanks: 'Hola[, {name}], y gracias por (tu//su) solicitud.',
        ack: 'Puede que mi mensaje[ del {earlierDate}] se perdiera, así que lo repito.',
        no: 'La cuenta que (encontraste//encontró) es solo para mi familia y mis amistades de siempre.',
        alternative: 'Me gustará seguir en contacto {contactPoint}[: {link}].',
        tie: 'En nuestro trabajo no cambia nada.',
      },
    },
  },
  {
    name: 'again-care',
    situation: 14,
    rung: 2,
    to: ['patient', 'student', 'parent'],
    points: CARE_POINTS,
    both: {
      a: {
        no: '[Como escribí el {earlierDate}, ]en cuentas personales no añado a personas que conozco por el trabajo.',
        ack: 'Y sigue siendo así para todo el mundo.',
        alternative: '(Puedes//Puede) contactarnos {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'push-back',
    situation: 15,
    rung: 2,
    both: {
      a: {
        ack: 'Veo que mi mensaje llegó de un modo distinto al que yo quería[, {name}].',
        tie: 'Me gusta trabajar (contigo//con usted) y eso no cambia.',
        no: 'Mi cuenta privada sigue siendo privada para toda la gente con la que trabajo.',
      },
      b: {
        ack: 'Gracias por contarme cómo (te//le) sentó[, {name}].',
        tie: '(Te//Le) aprecio, y el trabajo sigue como hasta ahora.',
        no: 'Esta cuenta sigue siendo solo para mi familia.',
      },
    },
  },
  {
    name: 'firm',
    situation: 14,
    rung: 3,
    points: WORK_POINTS,
    both: {
      a: {
        no: 'Por favor, no me (envíes//envíe) más solicitudes ni mensajes a esta cuenta.',
        alternative: 'Para el trabajo, (puedes//puede) contactarme {contactPoint}[: {link}].',
      },
      b: {
        no: '(Te//Le) pido que a partir de ahora (dejes//deje) fuera mi cuenta privada: ni solicitudes ni mensajes.',
        alternative: 'Para lo del trabajo, mejor {contactPoint}[: {link}].',
      },
      c: {
        no: 'No acepto solicitudes en esta cuenta. Por favor, no (envíes//envíe) más y no me (escribas//escriba) por aquí.',
        alternative: 'Para asuntos de trabajo, (puedes//puede) contactarme {contactPoint}[: {link}].',
      },
    },
  },
  {
    name: 'emergency-line',
    situation: 16,
    rung: 2,
    points: WORK_POINTS,
    any: {
      a: {
        no: 'Este número es para emergencias, por eso lo mantengo libre.',
        alternative: 'Para todo lo demás, mejor {contactPoint}[: {link}][; leo los mensajes {hours}].',
      },
    },
  },
  {
    name: 'last-word',
    situation: 17,
    rung: 4,
    both: {
      a: {
        no: 'Por favor, no me (contactes//contacte) más por ningún medio privado. Ya no responderé por ahí.',
        alternative: 'Los pedidos se pueden enviar a {workMail}.',
      },
      b: {
        no: 'Este es mi último mensaje: por favor, no me (escribas//escriba) más por vías privadas. Ya no leeré ni responderé.',
      },
    },
  },
]);
