/** A question, the guides it must find, and among how many of the first results one of them must be. */
export interface Query {
  typed: string;
  guides: readonly string[];
  within: 1 | 3;
}

const first = (typed: string, ...guides: string[]): Query => ({ typed, guides, within: 1 });
const nearTop = (typed: string, ...guides: string[]): Query => ({ typed, guides, within: 3 });

/** What people type in each language: single words, half words, whole questions, words with signs. */
export const queries: Readonly<Record<string, readonly Query[]>> = {
  en: [
    first('direct payment', 'direct-payments'),
    first('family', 'paying-family'),
    first('can I pay my family', 'paying-family'),
    nearTop('can I pay my mother', 'paying-family'),
    first('benefits', 'benefits'),
    first('complain', 'complaints'),
    nearTop('ombudsman', 'complaints'),
    first('interpreter', 'interpreters-and-formats'),
    nearTop('my language', 'interpreters-and-formats'),
    first('assessment', 'needs-assessment'),
    nearTop('how do I get a needs assessment?', 'needs-assessment'),
    nearTop('husband wife', 'paying-family'),
    nearTop('BENEFITS', 'benefits'),
    nearTop('not happy', 'complaints'),
    nearTop('tax', 'paying-family', 'benefits', 'direct-payments'),
  ],
  ur: [
    first('براہِ راست ادائیگی', 'direct-payments'),
    nearTop('براہ راست ادائیگی', 'direct-payments'),
    first('خاندان', 'paying-family'),
    first('بینیفٹ', 'benefits'),
    nearTop('شکایت', 'complaints'),
    nearTop('شكايت', 'complaints'),
    nearTop('محتسب', 'complaints'),
    first('زبان', 'interpreters-and-formats'),
    nearTop('ترجمان', 'interpreters-and-formats'),
    nearTop('جائزہ', 'needs-assessment'),
    nearTop('کیا میں اپنے خاندان کو تنخواہ دے سکتا ہوں', 'paying-family'),
    nearTop('direct payment', 'direct-payments'),
    nearTop('تنخواہ', 'paying-family'),
  ],
  bn: [
    first('ডাইরেক্ট পেমেন্ট', 'direct-payments'),
    first('পরিবার', 'paying-family'),
    first('বেনিফিট', 'benefits'),
    nearTop('অভিযোগ', 'complaints'),
    nearTop('সন্তুষ্ট না', 'complaints'),
    nearTop('ভাষা', 'interpreters-and-formats'),
    nearTop('দোভাষী', 'interpreters-and-formats'),
    nearTop('প্রয়োজন', 'needs-assessment'),
    nearTop('আমি কি আমার পরিবারকে টাকা দিতে পারি', 'paying-family'),
    nearTop('direct payment', 'direct-payments'),
    nearTop('ওম্বুডসম্যান', 'complaints'),
    nearTop('যত্ন কেনার টাকা', 'direct-payments'),
  ],
  so: [
    first('lacagta tooska ah', 'direct-payments'),
    first('qoyska', 'paying-family'),
    first('gunnooyinka', 'benefits'),
    nearTop('cabasho', 'complaints'),
    nearTop('qanacsanayn', 'complaints'),
    nearTop('luqad', 'interpreters-and-formats'),
    nearTop('turjumaan', 'interpreters-and-formats'),
    first('baahiyaha', 'needs-assessment'),
    nearTop('ma siin karaa qoyska lacag', 'paying-family'),
    nearTop('direct payment', 'direct-payments'),
    nearTop('Gunno', 'benefits'),
    nearTop('daryeel', 'needs-assessment', 'direct-payments', 'paying-family', 'benefits'),
  ],
};
