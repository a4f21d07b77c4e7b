import type { Examples, Phrase } from '../../pack.ts';

const CAUSED =
  '(that)? (this (may|might|has)? (have)? caused|it may have caused|caused|you (may have)? experienced)? (you)?';

export const phrases: readonly Phrase[] = [
  {
    say: `we (do)? (sincerely|deeply|truly)? (apologise|apologize) for (any|the|all) inconvenience* ${CAUSED}`,
    fix: "we're sorry for the trouble",
  },
  {
    say: `i (do)? (sincerely|deeply|truly)? (apologise|apologize) for (any|the|all) inconvenience* ${CAUSED}`,
    fix: "I'm sorry for the trouble",
  },
  {
    say: `^ (our)? (sincere|sincerest)? (apologies|sorry) for (any|the) inconvenience* ${CAUSED}`,
    fix: 'sorry for the trouble',
  },
  {
    say: `(regret|sorry for|apologies for|apologise for|apologize for|apologizing for) (any|the|this) inconvenience* ${CAUSED}`,
  },
  {
    say: `(apologi*|regret|sorry) for any (confusion|frustration|delay|misunderstanding|distress) ${CAUSED}`,
  },
  {
    say: 'your (call|feedback|query|enquiry|inquiry|opinion|concern|business|satisfaction|message|time|comfort|trust|loyalty|experience) is (very|extremely|truly|so|our)? (important|valuable|valued|precious|appreciated|(number one|top|utmost)? priority) (to us)?',
    unless: ['no use'],
  },
  { say: 'your (enquiry|query|feedback|opinion|business) matters to us' },
  {
    say: '(valued|esteemed|loyal) (customer|customers|guest|guests|client|clients|member|members|patron|passenger)',
    unless: ['^ dear', '^ hi'],
  },
  {
    say: 'we (truly|really|greatly|deeply|highly)? (value|appreciate) (your|all our|our) (business|loyalty|patience|feedback|time|customers|continued|understanding|patronage|trust|cooperation) (and (your)? (patience|understanding|support|loyalty))? (at this time|in this matter)?',
  },
  {
    say: '(thank you for|appreciate) your (continued)? (patience|understanding|cooperation|loyalty|patronage|support) (and (patience|understanding|cooperation|support))? (at this time|in this matter)?',
    unless: ['(patience|loyalty) (with|of)'],
  },
  {
    say: '(thank you|thanks) for (choosing (us|our)|(shopping|flying|banking|staying) with us|(contacting|reaching out to) (us|our)|choosing _ $|being (a (valued|loyal)|part of our)|sharing your|taking the time to (share|contact|write|reach|provide)|bringing this to our attention|your (continued support|valuable feedback|feedback|loyalty|business))',
    unless: ['photo*', '(feedback|loyalty) (on|of|about)', 'with us on'],
  },
  { say: '(please)? rest assured (that)? (we|i|your|our|the|this|it)', fix: '{3}' },
  {
    say: '(we|i) (understand|acknowledge|appreciate) (how (important|frustrating) (it is|this is|this can be|this must be)|the importance of|your (frustration|concern|concerns|disappointment))',
    unless: ['because', 'about'],
  },
  {
    say: '(we|our team) (always|constantly|continually)? (strive|aim|endeavour|pride ourselves|are committed) (every day|always|continually)? (to|on|for) (respond|treat*|deliver*|provid*|improv*|ensur*|offer*|continually|excellence|meet*|serving)',
  },
  {
    say: 'we take* ... ... (very|extremely) seriously',
  },
  {
    say: '(look forward|hope) to (serving you|continue serving|welcoming you back|have the pleasure|continuing to serve|the pleasure)',
  },
  { say: '(remain|are) at your (disposal|service)' },
  {
    say: "(please)? (do not|don't) hesitate to (contact|call|email|write to) (us|me)",
    fix: 'please {3} {4}',
  },
  { say: "(please)? (do not|don't) hesitate to (reach out|ask|get in touch)", fix: 'please {3}' },
  { say: "(please)? (do not|don't) hesitate to (let (us|me) know|reach out to)" },
  {
    say: '(registered|noted|logged|forwarded|escalated|passed|shared|raised) (it|this|your _)? (and forwarded)? (on)? (to|with) the (relevant|concerned|appropriate|respective|responsible) (team|department|section|authorities|departments|teams|parties)',
  },
  {
    say: '(member of (our|the) (_)? (_)? team|representative|specialist|agent) will (be in touch|contact you|get back|reach out|respond)',
  },
  {
    say: '(contacted|communicated|in touch|contact you|get back to you|hear from us|revert) (in writing)? (in due course|shortly|in due time|at our earliest convenience)',
  },
  { say: 'at our earliest possible? convenience', fix: 'as soon as we can' },
  { say: 'in due course' },
  {
    say: 'within 3 to 5 (working|business|banking) days',
    unless: ['@innocent', 'refund', 'arrive', 'ship*', 'bank', 'money', 'deliver*', 'payment', 'credited'],
  },
  {
    say: '(higher than (normal|usual|average|expected)|unusually high|(exceptionally|unprecedented) high) (call)? (volume*|demand)',
  },
  { say: '(currently)? (assisting|busy with|serving) other customers' },
  { say: 'lessons (will be|have been) (learned|learnt)' },
  {
    say: "((did not|didn't|failed to) (meet|live up to) your expectations|fell short of (your|our) (expectations|standards))",
  },
  { say: '(highest|world class|best in class) (standards|standard|service|level) (of service|of customer)?' },
  {
    say: '(serve you better|provide (you)? (with)? the best (possible)? (service|experience)|improve the quality of our (service|services))',
  },
  { say: '(ask for|seek|request) your kind? (understanding|indulgence|cooperation)' },
  {
    say: 'sorry (to (hear|learn) (that|of|about) (your (recent)? experience|you (are|were) (dissatisfied|not satisfied))|that you have had cause)',
  },
  {
    say: 'your (feedback|comments|remarks|suggestions|complaint) (is|are|has been|have been) (noted|logged|duly noted|received|recorded|registered|valuable)',
  },
  { say: 'taken (good)? note of your' },
  { say: 'closed (as|because|since) no (response|reply)' },
  {
    say: '(working (tirelessly|diligently)|please bear with us|automated (message|reply|response|acknowledgement|email)|the heart of everything we do|^ we hear you $|day ahead|for your convenience|pleasure to (assist|serve) you|future endeavo*|sorry to see you go|(unforeseen|unavoidable) circumstances|finds you (well|in)|interest in our|stay connected with us|(trust|hope) (that)? (this|the above) (clarifies|is in order|answers)|in all (future)? correspondence|contents of which|receiving our (full|best)? attention|to our terms and conditions|request is being processed)',
    unless: ['@innocent'],
  },
];

export const examples: Examples = {
  from: 'written for this rule',
  flags: [
    '‹We apologise for any inconvenience›.',
    '‹I sincerely apologize for the inconvenience this has caused you›.',
    '‹Sorry for the inconvenience›.',
    '‹Your call is very important to us›.',
    'You are a ‹valued customer›.',
    '‹We appreciate your business›.',
    '‹Thank you for your patience and understanding›.',
    '‹Thank you for choosing us›.',
    '‹Rest assured that we› will call you.',
    '‹We understand how frustrating this can be›.',
    '‹We strive to provide› good parts.',
    '‹We take all complaints very seriously›.',
    'We ‹look forward to serving you›.',
    '‹Please do not hesitate to contact us›.',
    'I have ‹forwarded your mail to the relevant team›.',
    'A ‹member of our team will be in touch›.',
    'We will answer ‹at our earliest convenience›.',
    'You will get a letter ‹in due course›.',
    'I will pass it on and ‹lessons will be learned›.',
    'I am sorry that it ‹did not meet your expectations›.',
    '‹Your feedback has been noted›.',
    'Your case was ‹closed as no reply› came.',
    'The team is ‹working tirelessly› on it.',
    'You, the guest, are at ‹the heart of everything we do›.',
    '‹Thank you for sharing your› story with us.',
    '‹We take hygiene very seriously›.',
  ],
  fine: [
    'I am sorry that the cake came late and that your guests had to wait.',
    'Thank you for the photos, they show what is wrong.',
    'You waited nine days for a part that should take two.',
    'I will call you at nine tomorrow, whatever the courier says.',
    'Thanks for waiting while I looked at the bill.',
    'Your feedback on the blue chair made us change the screw.',
    'It ships within two days and you will get the number by mail.',
    'Thank you for your patience with me on the phone today.',
    'Thanks for your feedback on the soup, Jo added salt.',
    'We take cleanliness seriously, so I washed it twice.',
  ],
};
