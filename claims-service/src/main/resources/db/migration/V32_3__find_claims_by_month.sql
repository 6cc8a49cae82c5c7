-- Claims come in the order of their notices: a block range index finds those of a month and costs a notice next to nothing.
CREATE INDEX claim_notified_brin ON claim USING brin (notified_at);
