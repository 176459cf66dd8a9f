import { testAccessibility } from "../fixtures/test-accessibility";

testAccessibility({
  account: "leader",
  width: 768,
  pages: [
    ["the list of facilities", "/facilities?asOf=2026-10-31"],
    ["a list of facilities without a match", "/facilities?q=khong-co"],
    ["the page of a hospital", "/facilities/BV-42001?asOf=2026-10-31"],
    ["the page of a centre without beds", "/facilities/CDC-42001"],
  ],
});
