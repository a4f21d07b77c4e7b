import type { Conversation } from '../conversation.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

export const BENGALI: readonly Conversation[] = [
  {
    id: 'sharmila',
    customer: { name: 'শর্মিলা দত্ত', address: 'sharmila.dutta@mail.example' },
    language: 'bn',
    subject: 'ভুল রঙের ল্যাম্প এসেছে',
    firstTime: false,
    scathing: false,
    box: 'contenteditable',
    messages: [
      {
        from: 'customer',
        minutesAgo: 4 * HOUR,
        text: `নমস্কার,

গত সপ্তাহে একটা টেবিল ল্যাম্প অর্ডার করেছিলাম (অর্ডার ১০৫০৩)। আজ পার্সেল খুলে দেখি রঙটা ভুল। চেয়েছিলাম সাদা, এসেছে কালো। ল্যাম্পটা ঠিকই আছে, কিন্তু আমার ঘরের সঙ্গে একেবারেই মানাচ্ছে না।

এটা কি বদলে দেওয়া সম্ভব? আর ফেরত পাঠানোর খরচটা কি আমাকেই দিতে হবে?

ধন্যবাদ,
শর্মিলা দত্ত`,
      },
    ],
  },
  {
    id: 'tanvir',
    customer: { name: 'তানভীর হোসেন', address: 'tanvir.hossain@post.example' },
    language: 'bn',
    subject: 'টাকা ফেরত কবে পাব?',
    firstTime: false,
    scathing: false,
    box: 'textarea',
    messages: [
      {
        from: 'customer',
        minutesAgo: 4 * DAY + 6 * HOUR,
        text: `আসসালামু আলাইকুম,

দশ দিন আগে একটা চেয়ার ফেরত দিয়েছি (অর্ডার ১০৩৪৭)। তখন বলা হয়েছিল এক সপ্তাহের মধ্যে টাকা ফেরত আসবে। এখনো আসেনি। ফোন করলে কেউ ধরে না।

দয়া করে জানাবেন টাকাটা কোথায় আটকে আছে। দেরি হলে হোক, কিন্তু একটা পরিষ্কার উত্তর চাই।

তানভীর হোসেন`,
      },
    ],
  },
];
