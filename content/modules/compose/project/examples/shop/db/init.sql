CREATE TABLE product (name text PRIMARY KEY, cents integer NOT NULL);
CREATE TABLE purchase (
  id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  product text NOT NULL REFERENCES product
);
INSERT INTO product VALUES ('lantern', 2900), ('rope', 1250), ('tar', 800);
