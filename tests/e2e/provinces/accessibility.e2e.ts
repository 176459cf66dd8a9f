import { testAccessibility } from "../fixtures/test-accessibility";

testAccessibility({
  account: "leader",
  width: 768,
  pages: [
    ["the comparison of people", "/provinces"],
    ["the comparison of a count", "/provinces?indicator=insured_visits"],
    ["the comparison of a ratio", "/provinces?indicator=beds_per_10k&population=statistical"],
    ["the page of Hà Nội", "/provinces/01"],
    ["the page of Cao Bằng", "/provinces/04"],
    ["the page of Hải Phòng", "/provinces/31"],
    ["the page of Hà Tĩnh", "/provinces/42"],
    ["the page of the nation", "/provinces/VN"],
    ["a province's facts", "/facts?province=31"],
    ["the facts of a kind, one of them addressed", "/facts?kind=plan#HT-06"],
  ],
});
