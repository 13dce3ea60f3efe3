import type { HotlineSheetTexts } from './hotline-call-text.ts';

/** The knowledge sheets of the example in English. */
export const hotlineSheetTextsEn: HotlineSheetTexts = {
  printer: {
    title: 'Free a blocked printer',
    problem: 'Documents leave but nothing comes out.',
    answer:
      'Begin with what can be seen: paper, toner, cable, light.\n\n- Open the print queue and cancel every document.\n- Switch the printer off for a minute.\n- Print a test page.\n\nIf nothing comes out, note the message and call the hotline.',
    keywords: ['printing', 'toner', 'jam'],
  },
  noInternet: {
    title: 'No Internet: what to check, in order',
    problem: 'No computer reaches the Internet.',
    answer:
      '1. Note the colour of the router’s light.\n2. Unplug it, wait thirty seconds, plug it in again.\n3. Wait five minutes, try on one computer.\n\nStill red: the operator is at fault, the hotline opens the file.',
    keywords: ['router', 'fibre', 'connection'],
  },
  wifi: {
    title: 'The wifi sign-in page does not open',
    problem: 'The network shows, the welcome page does not come.',
    answer:
      'On the user’s telephone:\n\n- switch mobile data off;\n- forget the network, then join it again;\n- open any page.\n\nIf nobody manages, restart the access point and tell the hotline.',
    keywords: ['portal', 'network'],
  },
  slowStation: {
    title: 'Make a public computer fast again',
    problem: 'It takes more than five minutes to start.',
    answer:
      '- Empty downloads and the bin of the public session.\n- Remove programs that open at start.\n- Run the disk cleaner.\n\nA computer older than seven years gains most from an SSD.',
    keywords: ['slow', 'disk', 'start'],
  },
  session: {
    title: 'Public session locked',
    problem: 'The password of the session is refused.',
    answer:
      'Wait fifteen minutes: the account unlocks by itself.\n\nIf it is urgent, the level that answers can unlock it from afar. Make no other account.',
    keywords: ['password', 'account'],
  },
  update: {
    title: 'An update blocks the computers',
    problem: 'Computers restart when a workshop begins.',
    answer:
      'Let the one that has begun finish. On the others, pause updates for the day.\n\nSet the time of updates before opening.',
    keywords: ['restart', 'workshop'],
  },
  alert: {
    title: 'False virus warning: what to do?',
    problem: 'The screen gives a number to call.',
    answer:
      'Never call that number.\n\n1. Close the browser, restart if need be.\n2. Clear the history of the session.\n3. Run a scan.\n\nIf the user gave a means of payment, help them stop it at once.',
    keywords: ['scam', 'virus', 'support'],
  },
  sound: {
    title: 'No sound in a video call',
    problem: 'One cannot hear, or is not heard.',
    answer:
      '- Plug the headset in before opening the page.\n- Allow the microphone: padlock left of the address.\n- Choose the headset in the settings of the meeting.',
    keywords: ['microphone', 'headset', 'video'],
  },
  scanner: {
    title: 'Scan a document that can be read',
    problem: 'The file cannot be read or is too large.',
    answer:
      'Choose 200 dots per inch, black and white, PDF. A page should weigh less than 500 kB.\n\nScanner missing from the list: unplug, wait, plug in, then call.',
    keywords: ['scan', 'pdf'],
  },
  lending: {
    title: 'Borrow equipment',
    problem: 'How to book, extend, return.',
    answer:
      'Call two weeks before. Say the date, how long, how many people.\n\n- Equipment is collected by appointment.\n- A loan is extended if nobody waits.\n- Tell of any fault on return.',
    keywords: ['loan', 'kit', 'booking'],
  },
  firstClicks: {
    title: 'First clicks in six sessions',
    problem: 'Start with a group of absolute beginners.',
    answer:
      '1. Mouse and keyboard.\n2. Open, write, save.\n3. Look for something.\n4. E-mail.\n5. Attachments.\n6. A whole procedure.\n\nEight people at most, a computer each.',
    keywords: ['beginners', 'workshop', 'seniors'],
  },
  procedures: {
    title: 'Help with an online procedure',
    problem: 'Somebody is stuck in a procedure.',
    answer:
      'The person keeps the mouse as far as possible.\n\n- Check the telephone number and the address of the account.\n- Never write their password down.\n- Send them to an Aidant Connect if they cannot do it alone.',
    keywords: ['procedure', 'account', 'code'],
  },
  children: {
    title: 'One hour with a class',
    problem: 'Twenty-four pupils, twelve tablets.',
    answer:
      'Work in pairs. Ten minutes of rules, forty of activity, ten to tell.\n\nCharge the tablets the day before and try the activity offline.',
    keywords: ['school', 'tablets', 'children'],
  },
  skills: {
    title: 'Know the level of a group',
    problem: 'Make groups that move on together.',
    answer:
      'The ten-minute questionnaire asks what people already do, not what they can name.\n\nThree groups are enough: discovers, manages, wants more.',
    keywords: ['assessment', 'level'],
  },
  lowVision: {
    title: 'Welcome a person with low vision',
    problem: 'Set a computer in five minutes.',
    answer:
      '- Enlarge text to 150 %.\n- Choose high contrast.\n- Try reading aloud, with a headset.\n\nKeep these settings in a session of their own.',
    keywords: ['accessibility', 'magnifier', 'contrast'],
  },
  label: {
    title: 'What an application for a label holds',
    problem: 'Forget nothing before sending.',
    answer:
      '- The council’s decision.\n- The hours of a usual week.\n- The plan of the room.\n- The animator’s certificates.\n- The budget over three years.',
    keywords: ['label', 'application'],
  },
  monthlyReturn: {
    title: 'Fill in the monthly return',
    problem: 'The return is refused.',
    answer:
      'A visit is one person, one place, one day.\n\nLeave empty what is not known: empty is not zero. Bands never add up to more than the total.',
    keywords: ['return', 'visits', 'usage'],
  },
  logs: {
    title: 'Connection logs: how long',
    problem: 'What to keep, and how long?',
    answer:
      'One year, without the content of pages. Nothing is given without a written request.\n\nIf asked by word of mouth, take their details and call the hotline.',
    keywords: ['law', 'connection', 'request'],
  },
  personalData: {
    title: 'A registration form that asks little',
    problem: 'Which data to ask users for?',
    answer:
      'Ask for the name, the age band, an optional contact. Say what it is for and how long it is kept.\n\nThe date of birth is not needed.',
    keywords: ['GDPR', 'registration'],
  },
  credentials: {
    title: 'Users’ passwords: why not keep them',
    problem: 'A user asks the place to keep their passwords.',
    answer:
      'The place keeps none, even as a favour.\n\nPropose a personal notebook, a password manager, or an “Aidants Connect” mandate.',
    keywords: ['password', 'mandate'],
  },
};
