import type { Examples } from '../../types.ts';

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    'কামাল হোসেন >> প্রিয় ‹ওয়াহিদ›, আপনার কার্ড তৈরি আছে।',
    'কামাল হোসেন >> জনাব ‹রাশেদ›, কাগজটা আজ পাঠালাম।',
    'তানিয়া রহমান >> হ্যালো ‹সাদিয়া›! পয়েন্ট যোগ করে দিয়েছি।',
    'তানিয়া রহমান >> আসসালামু আলাইকুম ‹নাজিয়া আপা›,\nশাড়িটা আজ পাঠালাম।',
    'সুমন দাস >> নমস্কার ‹গৌতম›, লাইনটা চালু আছে।',
    'Tania Rahman >> Hi ‹Sharmin›, apnar order confirm hoye geche.',
    'Kamal Hossain >> Priyo ‹Wahid› bhai, card ready ache.',
    'রিতা পাল >> শুভ সকাল ‹মৌসুমী›, রিপোর্ট তৈরি।',
    'মেহেদী হাসান >> শ্রদ্ধেয় ‹আকরাম›, বিলটা ঠিক করে দিয়েছি।',
  ],
  fine: [
    'কামাল হোসেন >> প্রিয় কামাল, আপনার কার্ড তৈরি আছে।',
    'কামাল হোসেন >> জনাব হোসেন, কাগজটা আজ পাঠালাম।',
    'কামাল হোসেন >> আসসালামু আলাইকুম কামাল ভাই, কাগজটা আজ পাঠালাম।',
    'তানিয়া রহমান >> হ্যালো আপু, পয়েন্ট যোগ করে দিয়েছি।',
    'অভিষেক বণিক >> নমস্কার অভিষেকবাবু, লাইনটা চালু আছে।',
    'Tania Rahman >> Hi Tania apu, apnar order confirm hoye geche.',
    'Kamal Hossain >> Assalamu alaikum bhai, apnar card ready ache.',
    'কামাল হোসেন >> Hi Kamal bhai, card ready ache.',
    'Muhammad Rahim >> Dear Md Rahim, apnar card ready ache.',
    'মেহেদী হাসান >> শুভ সকাল! বিলটা ঠিক করে দিয়েছি।',
  ],
};
