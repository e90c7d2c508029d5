// Events in the order of how many report them.
CREATE INDEX event_support IF NOT EXISTS FOR (n:Event) ON (n.support);
