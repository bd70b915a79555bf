package setting

import (
	"fmt"
	"os"
	"strings"
)

// Read takes the file that NAME_FILE names, or else the variable NAME.
func Read(name string) (string, error) {
	value := os.Getenv(name)
	if file := os.Getenv(name + "_FILE"); file != "" {
		content, err := os.ReadFile(file)
		if err != nil {
			return "", err
		}
		value = strings.TrimSpace(string(content))
	}
	if value == "" {
		return "", fmt.Errorf("set %s or %s_FILE", name, name)
	}
	return value, nil
}
