-- Figures of whole provinces and of the nation: a few thousand among millions of stations' figures. Which indicators any
-- province has is asked by the page that sets them side by side.
CREATE INDEX observation_of_whole_places ON observation (indicator_code, unit_code, to_date)
  WHERE superseded_at IS NULL AND length(unit_code) = 2;
